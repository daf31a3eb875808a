package org.luyumarket.channel.web;

import java.util.UUID;
import org.luyumarket.channel.DealPhotos;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.photo.PhotoUpload;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pictures of an offline deal, for staff. */
@RestController
@RequestMapping("/api/v1/staff/deals/{number}/photos")
class DealPhotoEndpoints {

    private final DealPhotos photos;

    DealPhotoEndpoints(DealPhotos photos) {
        this.photos = photos;
    }

    /** The part {@code photo} is a JPEG or PNG picture; where it was taken is not kept. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> addPhoto(
            @PathVariable String number, @RequestPart FilePart photo, @AuthenticationPrincipal Person staff) {
        return PhotoUpload.bytes(photo).flatMap(content -> photos.addPhoto(number, content, staff));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> photo(
            @PathVariable String number, @PathVariable UUID id, @AuthenticationPrincipal Person viewer) {
        return photos.photo(number, id, viewer)
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.type()))
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(photo.content()));
    }
}
