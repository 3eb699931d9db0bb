package id.jejak.rules;

import id.jejak.kernel.Occasion;
import id.jejak.reference.Category;
import id.jejak.reference.ReferenceDecider;
import id.jejak.reference.Region;
import id.jejak.reference.command.AddCategory;
import id.jejak.reference.command.AddRegion;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.reference.event.ReferenceEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The categories of the district's workers, and its kecamatan. Other regions are added by the ministry. */
public final class ShippedReference {

    /** An assumption: the day from which the shipped facts are dated. Knowing a category does not depend on a day. */
    private static final Occasion OCCASION = Shipping.on(LocalDate.of(2012, 1, 1), null);

    /** The kecamatan of Kabupaten Bandung Barat, 32.17.01 to 32.17.16 (Kemendagri). */
    private static final List<String> KECAMATAN = List.of(
            "Lembang",
            "Parongpong",
            "Cisarua",
            "Cikalongwetan",
            "Cipeundeuy",
            "Ngamprah",
            "Cipatat",
            "Padalarang",
            "Batujajar",
            "Cihampelas",
            "Cililin",
            "Cipongkor",
            "Rongga",
            "Sindangkerta",
            "Gununghalu",
            "Saguling");

    private ShippedReference() {}

    /** What is asked of the reference stream, in order. */
    public static List<ReferenceCommand> commands() {
        List<ReferenceCommand> commands = new ArrayList<>(List.of(
                category("TKSK", "Tenaga Kesejahteraan Sosial Kecamatan", "Subdistrict welfare worker", true, null),
                category("PSM", "Pekerja Sosial Masyarakat", "Village volunteer", false, 18),
                category("TAGANA", "Taruna Siaga Bencana", "Disaster volunteer", false, null),
                category("SAKTI_PEKSOS", "Satuan Bakti Pekerja Sosial", "Child-protection worker", false, null),
                category("PKH", "Pendamping PKH", "Cash-transfer facilitator", false, null),
                category("DINSOS_STAFF", "Pegawai Dinas Sosial", "District office staff", false, null),
                category("LKSA_MANAGER", "Pengelola LKSA/panti", "Child-welfare institution manager", false, null),
                region("32", "Jawa Barat"),
                region("32.17", "Kabupaten Bandung Barat")));
        for (int i = 0; i < KECAMATAN.size(); i++) {
            String number = i < 9 ? "0" + (i + 1) : String.valueOf(i + 1);
            commands.add(region("32.17." + number, KECAMATAN.get(i)));
        }
        commands.add(region("32.73", "Kota Bandung"));
        return List.copyOf(commands);
    }

    /** The events of the reference stream. */
    public static List<ReferenceEvent> events() {
        return Shipping.history(new ReferenceDecider(), commands());
    }

    private static AddCategory category(
            String code, String nameId, String nameEn, boolean onePerKecamatan, @Nullable Integer minAge) {
        return new AddCategory(new Category(code), nameId, nameEn, onePerKecamatan, minAge, OCCASION);
    }

    private static AddRegion region(String code, String name) {
        return new AddRegion(new Region(code), name, OCCASION);
    }
}
