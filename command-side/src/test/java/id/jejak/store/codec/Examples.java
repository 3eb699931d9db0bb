package id.jejak.store.codec;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedAllowances;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Nik;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One example of any event with every field filled, the same at each call. */
final class Examples {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "Contoh"),
            Map.entry(int.class, 7),
            Map.entry(long.class, 7L),
            Map.entry(Integer.class, 18),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(YearMonth.class, YearMonth.of(2018, 10)),
            Map.entry(BigDecimal.class, new BigDecimal("500000")),
            Map.entry(LocalDate.class, LocalDate.of(2018, 2, 10)),
            Map.entry(UUID.class, new UUID(0x0123456789abcdefL, 0x8edcba9876543210L)),
            Map.entry(List.class, List.of("ijazah")),
            Map.entry(Nik.class, new Nik("3217015705700001")),
            Map.entry(Region.class, new Region("32.17.01")),
            Map.entry(Category.class, new Category("PSM")),
            Map.entry(SchemeCode.class, new SchemeCode("SDM-KESOS")),
            Map.entry(BodyId.class, new BodyId("STKS")),
            Map.entry(AssessorId.class, new AssessorId("assessor")),
            Map.entry(CertificateNumber.class, new CertificateNumber("STKS-2018-0001")),
            Map.entry(AllowanceCode.class, new AllowanceCode("TUNJANGAN-SERTIFIKASI")),
            Map.entry(AllowanceVersion.class, ShippedAllowances.version1()),
            Map.entry(SchemeVersion.class, ShippedSchemes.version2017()));

    private Examples() {}

    static DomainEvent of(Class<? extends DomainEvent> type) {
        return type.cast(value(type));
    }

    private static Object value(Class<?> type) {
        Object known = VALUES.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return Objects.requireNonNull(type.getEnumConstants())[0];
        }
        RecordComponent[] parts = Objects.requireNonNull(type.getRecordComponents(), () -> "No example of " + type);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> value(part.getType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type, e);
        }
    }
}
