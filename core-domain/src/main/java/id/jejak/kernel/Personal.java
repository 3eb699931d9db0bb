package id.jejak.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that says something of a person (a name, a NIK, a free-text reason, a signatory): the codec will store
 * it encrypted under a key of that person, so that erasing the key erases the content while hashes stay valid.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Personal {}
