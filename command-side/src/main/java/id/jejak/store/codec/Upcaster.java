package id.jejak.store.codec;

import tools.jackson.databind.node.ObjectNode;

/**
 * One step of one event from a revision to the next. It works on the stored form, in which personal fields may be
 * sealed, and is never written back: the log keeps its bytes.
 */
public interface Upcaster {

    /** The stable name of the event. */
    String name();

    /** The revision it starts from; it leads to the next one. */
    int from();

    /** The payload in the next revision's shape; the argument may be changed and returned. */
    ObjectNode upcast(ObjectNode payload);
}
