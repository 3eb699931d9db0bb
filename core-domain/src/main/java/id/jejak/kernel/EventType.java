package id.jejak.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The identity of an event in the log. Both values are for ever: stored events are found by them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** Lower case, the stream's word and what happened: {@code worker.nominated}. */
    String name();

    /** Grows when the shape changes; an upcaster leads each older revision to the next. */
    int revision() default 1;
}
