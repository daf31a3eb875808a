package org.luyumarket.platform.photo;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where photos are printed anew. One at a time: a decoded photo takes many times the memory of the file. */
@Component
public class Darkroom implements DisposableBean {

    private static final int MOST_WAITING = 200;

    private final Scheduler bench = Schedulers.newBoundedElastic(1, MOST_WAITING, "darkroom", 60, true);

    /** A copy as large as a screen shows, of pixels alone. */
    public Mono<Photo> print(byte[] sent) {
        return Mono.fromSupplier(() -> Print.of(PlainPhoto.of(sent))).subscribeOn(bench);
    }

    @Override
    public void destroy() {
        bench.dispose();
    }
}
