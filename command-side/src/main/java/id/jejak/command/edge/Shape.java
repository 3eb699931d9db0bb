package id.jejak.command.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be one that this value of the domain accepts; else the request is refused with the value's own code. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Shape {

    /** A record of one text. */
    Class<? extends Record> value();
}
