package org.luyumarket.channel;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.channel.Deal.PhotoOnFile;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.platform.photo.PhotoRefused;
import org.luyumarket.platform.photo.PlainPhoto;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class DealPhotoService implements DealPhotos {

    private static final int MOST_PHOTOS = 6;

    private final DealHands hands;
    private final PhotoRepository photos;
    private final Ids ids;
    private final Clock clock;

    DealPhotoService(DealHands hands, PhotoRepository photos, Ids ids, Clock clock) {
        this.hands = hands;
        this.photos = photos;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<Void> addPhoto(String number, byte[] content, Person staff) {
        Photo plain = PlainPhoto.of(content);
        return hands.written(number, staff)
                .filter(deal -> deal.status() != DealStatus.WITHDRAWN)
                .switchIfEmpty(Mono.error(() -> new DealHasMoved(number)))
                .flatMap(deal -> photos.of(deal.id())
                        .count()
                        .filter(count -> count < MOST_PHOTOS)
                        .switchIfEmpty(Mono.error(() -> new PhotoRefused("photo-too-many")))
                        .then(Mono.defer(() -> photos.add(deal.id(), onFile(plain, staff), plain.content())))
                        .then(hands.noted(staff, "deal.photo-added", deal, "")))
                .then();
    }

    private PhotoOnFile onFile(Photo photo, Person staff) {
        return new PhotoOnFile(ids.next(), photo.type(), staff.displayName(), clock.instant());
    }

    @Override
    public Mono<Photo> photo(String number, UUID id, Person viewer) {
        return hands.seen(number, viewer)
                .flatMap(deal -> photos.find(deal.id(), id))
                .switchIfEmpty(Mono.error(() -> new UnknownDeal(number)));
    }
}
