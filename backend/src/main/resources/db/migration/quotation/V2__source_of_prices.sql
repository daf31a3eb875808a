-- Who says so: a bulletin, a website, a receipt.
alter table quotation.reference_price add column source text not null default '';
