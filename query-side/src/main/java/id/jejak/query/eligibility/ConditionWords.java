package id.jejak.query.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.projection.trail.view.Summary;
import id.jejak.reference.Category;
import java.util.stream.Collectors;

/** What a condition asks, in a sentence, Indonesian and English. */
public final class ConditionWords {

    private ConditionWords() {}

    /** The sentence; whether it holds is told beside it. */
    public static Summary of(AllowanceCondition condition) {
        return switch (condition) {
            case AllowanceCondition.CategoryIn c -> {
                String values = c.values().stream().map(Category::code).collect(Collectors.joining(", "));
                yield new Summary("Bertugas dalam kategori " + values, "Engaged in category " + values);
            }
            case AllowanceCondition.LegalClassIn c -> {
                String values = String.join(", ", c.values());
                yield new Summary("Bertugas dalam golongan " + values, "Engaged in legal class " + values);
            }
            case AllowanceCondition.RegionUnder c ->
                new Summary(
                        "Bertugas di wilayah " + c.region().code(),
                        "Engaged in region " + c.region().code());
            case AllowanceCondition.Engaged c ->
                c.minMonths() == 0
                        ? new Summary("Sedang bertugas", "Engaged")
                        : new Summary(
                                "Bertugas sedikitnya %d bulan".formatted(c.minMonths()),
                                "Engaged for at least %d months".formatted(c.minMonths()));
            case AllowanceCondition.CertificateValid c ->
                new Summary(
                        "Memiliki sertifikat %s yang berlaku, sedikitnya jenjang %s"
                                .formatted(c.scheme().value(), c.minLevel()),
                        "Holds a valid certificate of %s, at least of level %s"
                                .formatted(c.scheme().value(), c.minLevel()));
            case AllowanceCondition.NotHeld _ -> new Summary("Tunjangan tidak ditahan", "The allowance is not held");
            case AllowanceCondition.NoSecondEngagementIn c -> {
                String values = c.values().stream().map(Category::code).collect(Collectors.joining(", "));
                yield new Summary(
                        "Tidak ada tugas kedua dalam kategori " + values, "No second engagement in category " + values);
            }
            case AllowanceCondition.Age c -> age(c);
            case AllowanceCondition.ExclusiveWith c -> {
                String values = c.values().stream().map(AllowanceCode::value).collect(Collectors.joining(", "));
                yield new Summary("Tidak berhak atas tunjangan " + values, "Not eligible for allowance " + values);
            }
            case AllowanceCondition.NotRetired _ -> new Summary("Tidak berhenti bertugas", "Not retired");
        };
    }

    private static Summary age(AllowanceCondition.Age c) {
        if (c.min() == null && c.max() == null) {
            return new Summary("Usia berapa pun", "Of any age");
        }
        if (c.max() == null) {
            return new Summary(
                    "Berusia sedikitnya %d tahun".formatted(c.min()), "At least %d years old".formatted(c.min()));
        }
        return c.min() == null
                ? new Summary(
                        "Berusia paling banyak %d tahun".formatted(c.max()), "At most %d years old".formatted(c.max()))
                : new Summary(
                        "Berusia %d sampai %d tahun".formatted(c.min(), c.max()),
                        "From %d to %d years old".formatted(c.min(), c.max()));
    }
}
