package id.jejak.projection.findings.view;

import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.worker.Phase;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What a parameter of a finding can be. */
public enum ParameterKind {
    /** How many days, months or years; 0 to 99999. */
    NUMBER {
        @Override
        public boolean takes(String value) {
            return COUNT.matcher(value).matches();
        }
    },
    /** By which way something came in. */
    CHANNEL {
        @Override
        public boolean takes(String value) {
            return CHANNELS.contains(value);
        }
    },
    /** Where on the path somebody stands. */
    PHASE {
        @Override
        public boolean takes(String value) {
            return Arrays.stream(Phase.values()).anyMatch(phase -> phase.name().equals(value));
        }
    },
    /** A programme. */
    CATEGORY {
        @Override
        public boolean takes(String value) {
            try {
                return new Category(value).code().equals(value);
            } catch (Rejection shape) {
                return false;
            }
        }
    },
    /** Words, such as an office or an account. */
    TEXT {
        @Override
        public boolean takes(String value) {
            return true;
        }
    };

    private static final Pattern COUNT = Pattern.compile("\\d{1,5}");
    private static final Set<String> CHANNELS = Set.of("api", "console", "import", "sample", "system");

    /** Whether the text is a value of this kind. */
    public abstract boolean takes(String value);
}
