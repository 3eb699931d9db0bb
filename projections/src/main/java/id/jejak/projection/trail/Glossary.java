package id.jejak.projection.trail;

import id.jejak.cohort.ReleaseCause;
import id.jejak.scheme.Component;
import id.jejak.scheme.Level;
import id.jejak.worker.Outcome;

/** The terms of the glossary that stand within a sentence, Indonesian and English. */
final class Glossary {

    private Glossary() {}

    static String id(Component component) {
        return switch (component) {
            case PORTFOLIO -> "portofolio";
            case COGNITIVE -> "ujian kognitif";
            case PRACTICAL -> "ujian praktik";
            case INTERVIEW -> "wawancara";
        };
    }

    static String en(Component component) {
        return switch (component) {
            case PORTFOLIO -> "portfolio";
            case COGNITIVE -> "cognitive test";
            case PRACTICAL -> "practical test";
            case INTERVIEW -> "interview";
        };
    }

    static String id(ReleaseCause why) {
        return switch (why) {
            case WITHDRAWN -> "pengusulan ditarik";
            case REJECTED -> "berkas ditolak";
            case CASE_CLOSED -> "perkara ditutup";
            case RETIRED -> "berhenti";
            case MERGED -> "digabung";
        };
    }

    static String en(ReleaseCause why) {
        return switch (why) {
            case WITHDRAWN -> "nomination withdrawn";
            case REJECTED -> "application rejected";
            case CASE_CLOSED -> "case closed";
            case RETIRED -> "retired";
            case MERGED -> "merged";
        };
    }

    static String id(Outcome outcome) {
        return switch (outcome) {
            case COMPETENT -> "kompeten";
            case NOT_YET -> "belum kompeten";
        };
    }

    static String en(Outcome outcome) {
        return switch (outcome) {
            case COMPETENT -> "competent";
            case NOT_YET -> "not yet competent";
        };
    }

    static String id(Level level) {
        return switch (level) {
            case ASISTEN -> "Asisten";
            case GENERALIS -> "Generalis";
            case SPESIALIS -> "Spesialis";
        };
    }

    static String en(Level level) {
        return switch (level) {
            case ASISTEN -> "Assistant";
            case GENERALIS -> "Generalist";
            case SPESIALIS -> "Specialist";
        };
    }

    /** A pathway or a training that every scheme so far knows; another is shown by its code, for schemes are data. */
    static String idOfPathway(String code) {
        return switch (code) {
            case "DIRECT_CERTIFICATION" -> "sertifikasi langsung";
            case "DIRECT_ASSESSMENT" -> "uji kompetensi langsung";
            case "TRAINING_120H" -> "pelatihan 120 jam";
            case "BASIC_TRAINING" -> "pelatihan dasar";
            default -> code;
        };
    }

    static String enOfPathway(String code) {
        return switch (code) {
            case "DIRECT_CERTIFICATION" -> "direct certification";
            case "DIRECT_ASSESSMENT" -> "direct assessment";
            case "TRAINING_120H" -> "120-hour training";
            case "BASIC_TRAINING" -> "basic training";
            default -> code;
        };
    }
}
