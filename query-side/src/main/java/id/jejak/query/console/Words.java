package id.jejak.query.console;

import id.jejak.query.Moments;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Values in the reader's language. What has no words of its own is shown by its code. */
public record Words(MessageSource messages, Locale locale) {

    static final Locale INDONESIAN = Locale.of("id");

    private static final String SESSION = "session.";
    private static final Pattern DATE = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    /** In the language of this request. */
    static Words now(MessageSource messages) {
        return new Words(messages, language(LocaleContextHolder.getLocale().getLanguage()));
    }

    /** English for {@code en}, Indonesian for all else. */
    static Locale language(String code) {
        return code.equals("en") ? Locale.ENGLISH : INDONESIAN;
    }

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /** The words of a key of the bundle. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** What a code of that kind is called, such as a {@code phase}. */
    public String named(String kind, @Nullable Object code) {
        return code == null ? "" : or(kind + "." + code, code.toString());
    }

    /** A kind of document: the issuing office's own word, unless ours are better known. */
    public String basis(String kind) {
        return or("basis." + kind.replace(' ', '_'), kind);
    }

    /** A region by name and code; one that no bundle names stands under the nearest above it that is named. */
    public String region(@Nullable String code) {
        if (code == null) {
            return "";
        }
        for (String at = code; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            String name = or("region." + at, "");
            if (!name.isEmpty()) {
                return name + " (" + code + ")";
            }
        }
        return code;
    }

    /** Why a question is not answered: by its code, else by its status. */
    public String refusal(String code, int status) {
        String byStatus = or("error." + status, say("error." + (status < 500 ? 400 : 500)));
        return or("refused." + code, byStatus);
    }

    /** {@code 5 Februari 2018}. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    /** {@code Feb 2018}. */
    public String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("MMM uuuu", locale));
    }

    /** An instant of knowledge as it was asked for: a date, a position, or an instant. */
    public String known(String knownAt) {
        return knownAt.startsWith("@") ? say("times.position", knownAt.substring(1)) : prose(knownAt);
    }

    /** The day and minute in western Indonesian time. */
    public String instant(Instant instant) {
        String pattern = isEnglish() ? "d MMMM uuuu, HH:mm 'WIB'" : "d MMMM uuuu, HH.mm 'WIB'";
        return instant.atZone(Moments.ZONE).format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A sentence with the dates in it written out. What only looks like one, such as a 30th of February, stays as it is. */
    public String prose(String sentence) {
        return DATE.matcher(sentence).replaceAll(found -> {
            try {
                return date(LocalDate.parse(found.group()));
            } catch (DateTimeParseException none) {
                return found.group();
            }
        });
    }

    /** What a changed field is called. */
    public String field(String field) {
        return field.startsWith(SESSION)
                ? say("field.session", named("component", field.substring(SESSION.length())))
                : named("field", field);
    }

    /** A value of that field. */
    public String value(String field, String value) {
        return switch (field) {
            case "phase" -> named("phase", value);
            case "status" -> named("cohort.status", value);
            case "certificate.status" -> named("certificate", value);
            case "engagement.category" -> named("category", value);
            case "engagement.region" -> region(value);
            case "monthlyAmount" -> rupiah(new BigDecimal(value));
            case "certificate.ground", "recommendation.by" -> value;
            default -> prose(value);
        };
    }

    /** With two decimals where it is not whole. */
    private String rupiah(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(Math.max(2, amount.scale()));
        return "Rp" + format.format(amount);
    }

    private String or(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
