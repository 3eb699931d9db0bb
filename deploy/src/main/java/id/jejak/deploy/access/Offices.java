package id.jejak.deploy.access;

/** What the offices of the first accounts are called, in the story as in earnest: whoever asks by office finds both. */
public final class Offices {

    /** Of Kabupaten Bandung Barat. */
    public static final String DISTRICT = "Dinas Sosial Kabupaten Bandung Barat";

    /** Under the name that it bore until it was renamed. */
    public static final String BODY = "STKS Bandung";

    /** Of the whole country. */
    public static final String MINISTRY = "Kementerian Sosial";

    private Offices() {}
}
