package org.luyumarket.channel;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.photo.Photo;
import reactor.core.publisher.Mono;

/** Pictures of weigh notes, lorries and papers, kept with a deal. */
public interface DealPhotos {

    Mono<Void> addPhoto(String number, byte[] content, Person staff);

    Mono<Photo> photo(String number, UUID id, Person viewer);
}
