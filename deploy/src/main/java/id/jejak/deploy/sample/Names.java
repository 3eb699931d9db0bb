package id.jejak.deploy.sample;

import id.jejak.worker.Sex;
import java.util.List;

/** Names that sound of West Java and, by their first word, belong to nobody. */
final class Names {

    private static final List<String> MEN = List.of(
            "Asep", "Dadang", "Ujang", "Cecep", "Deden", "Yayan", "Iwan", "Agus", "Hendra", "Rudi", "Jajang", "Tatang");
    private static final List<String> WOMEN = List.of(
            "Euis", "Neng", "Imas", "Titin", "Yuyun", "Lilis", "Rina", "Dewi", "Siti", "Nunung", "Wati", "Cucu");
    private static final List<String> MENS_SECOND = List.of(
            "Hidayat",
            "Suryana",
            "Permana",
            "Kurniawan",
            "Setiawan",
            "Rohmat",
            "Gunawan",
            "Sutisna",
            "Mulyana",
            "Ramdani",
            "Saepudin",
            "Sopandi",
            "Hermawan");
    private static final List<String> WOMENS_SECOND = List.of(
            "Rohaeni",
            "Nuraeni",
            "Kurniasih",
            "Suryani",
            "Hasanah",
            "Marlina",
            "Komariah",
            "Sumiati",
            "Rahmawati",
            "Fitriani",
            "Handayani",
            "Mulyani",
            "Julaeha");

    private Names() {}

    static String of(Seed seed, String key, Sex sex) {
        boolean woman = sex == Sex.FEMALE;
        return "Contoh " + seed.oneOf(woman ? WOMEN : MEN, "first/" + key) + " "
                + seed.oneOf(woman ? WOMENS_SECOND : MENS_SECOND, "second/" + key);
    }
}
