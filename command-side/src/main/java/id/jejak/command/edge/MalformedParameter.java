package id.jejak.command.edge;

/** A parameter of a URL that cannot be so: 400. */
public final class MalformedParameter extends RuntimeException {

    private final String parameter;
    private final String code;

    /** With a stable code; the message holds no value. */
    public MalformedParameter(String parameter, String code, String message) {
        super(message, null, false, false);
        this.parameter = parameter;
        this.code = code;
    }

    String parameter() {
        return parameter;
    }

    String code() {
        return code;
    }
}
