-- Whoever asks to be forgotten is looked for in all purses.
create index draw_by_person on campaign.draw (person);
