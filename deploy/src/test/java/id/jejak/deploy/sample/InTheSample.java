package id.jejak.deploy.sample;

/** Somebody of the sample, for tests elsewhere. */
public final class InTheSample {

    private InTheSample() {}

    /** The NIK of one of the sixty of 2018, whose certificate was renewed in 2023. */
    public static String nik() {
        return someone().nik().value();
    }

    /** That person's name, which others may have too. */
    public static String name() {
        return someone().name();
    }

    private static Person someone() {
        return new People(new Seed(KbbStory.SEED)).of("TKSK").get(2);
    }
}
