package id.jejak.access;

/** It could not be recorded who is told of whom; so nobody is told. Later it may be. */
public final class ReadNotRecorded extends RuntimeException {

    /** Stable, for programs. */
    public static final String CODE = "read-not-recorded";

    public ReadNotRecorded(Throwable cause) {
        super("It cannot be recorded at present who is told of whom", cause);
    }
}
