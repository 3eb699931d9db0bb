package id.jejak.store.codec;

import tools.jackson.databind.JsonNode;

/**
 * The one place that every {@link id.jejak.kernel.Personal} component passes on its way into the log and out of it.
 * The interface stands alone because sealing needs keys, which are another part's business; until they exist the only
 * implementation is {@link #PLAIN}, and no real data may be entered.
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

    /** What is stored in place of {@code plain}, which is never null, in an event of {@code stream}. */
    JsonNode seal(String stream, JsonNode plain);

    /** What the reader gets for {@code stored}: the plain value again, or a mark that it was erased. */
    JsonNode open(String stream, JsonNode stored);
}
