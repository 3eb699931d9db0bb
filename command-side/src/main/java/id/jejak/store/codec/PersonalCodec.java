package id.jejak.store.codec;

import tools.jackson.databind.JsonNode;

/**
 * The one place that every {@link id.jejak.kernel.Personal} component of an event, and the reason and the signatory in
 * its metadata, pass on their way into the log and out of it. What was stored before there are keys stands plain in the
 * log: {@link #open} has to take it too. The interface stands alone because sealing needs keys, which are another part's
 * business; until they exist the only implementation is {@link #PLAIN}, and no real data may be entered.
 */
public interface PersonalCodec {

    /** Stores personal fields as they are. */
    PersonalCodec PLAIN = new PersonalCodec() {
        @Override
        public JsonNode seal(String stream, JsonNode plain) {
            return plain;
        }

        @Override
        public JsonNode open(String stream, JsonNode stored) {
            return stored;
        }
    };

    /** What is stored in place of {@code plain}, which is never null, in an event of {@code stream} or beside it. */
    JsonNode seal(String stream, JsonNode plain);

    /** What the reader gets for {@code stored}: the plain value again, or a mark that it was erased. */
    JsonNode open(String stream, JsonNode stored);
}
