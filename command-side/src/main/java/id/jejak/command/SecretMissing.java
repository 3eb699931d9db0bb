package id.jejak.command;

/** The secret is not where it should be, or is another one; going on would let a NIK be registered twice. */
public final class SecretMissing extends IllegalStateException {

    SecretMissing(String message) {
        super(message);
    }

    /** What to do about it. */
    public String remedy() {
        return "Put the file back from the backup that belongs to this database, or copy it from the other nodes; it must"
                + " be readable by this account only. A new one cannot take its place: NIKs would not be recognised.";
    }
}
