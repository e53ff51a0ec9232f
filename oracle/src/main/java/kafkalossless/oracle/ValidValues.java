package kafkalossless.oracle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;

/** Turns the validators that are a plain enumeration or a plain range into facts; every other validator says nothing. */
final class ValidValues {
    private ValidValues() {
    }

    static Optional<Map<String, Object>> of(Validator validator) {
        return switch (validator.getClass().getSimpleName()) {
            case "Range" -> range(validator);
            case "ValidString" -> enumeration(validator, false);
            case "CaseInsensitiveValidString" -> enumeration(validator, true);
            case "ValidList" -> Reflect.field(validator.getClass(), validator, "validString", Validator.class).flatMap(ValidValues::of);
            case "CompositeValidator" -> composite(validator);
            case "NonEmptyString", "NonEmptyStringWithoutControlChars" -> Optional.of(Map.of("nonEmpty", true));
            default -> described(validator);
        };
    }

    /** A validator of a setting's own: the form of its description tells what it admits. */
    private static Optional<Map<String, Object>> described(Validator validator) {
        String text = validator.toString();
        Matcher range = Pattern.compile("\\[(-?\\d+),\\.\\.\\.,(-?\\d+)] or (-?\\d+)").matcher(text);
        if (range.matches()) {
            Map<String, Object> valid = new LinkedHashMap<>();
            valid.put("min", Integer.valueOf(range.group(1)));
            valid.put("max", Integer.valueOf(range.group(2)));
            valid.put("or", Integer.valueOf(range.group(3)));
            return Optional.of(valid);
        }
        if (!text.matches("\\[[\\w.]+(, [\\w.]+)+]")) return Optional.empty();
        Map<String, Object> valid = new LinkedHashMap<>();
        List<String> names = List.of(text.substring(1, text.length() - 1).split(", "));
        valid.put("oneOf", names);
        if (admits(validator, names.get(0).toUpperCase()) && admits(validator, names.get(0).toLowerCase())) valid.put("caseInsensitive", true);
        return Optional.of(valid);
    }

    private static boolean admits(Validator validator, String value) {
        try {
            validator.ensureValid("asked", value);
            return true;
        } catch (ConfigException refused) {
            return false;
        }
    }

    private static Optional<Map<String, Object>> range(Validator validator) {
        Map<String, Object> valid = new LinkedHashMap<>();
        for (String end : List.of("min", "max")) {
            Reflect.field(validator.getClass(), validator, end, Number.class).ifPresent(limit -> valid.put(end, limit));
        }
        return valid.isEmpty() ? Optional.empty() : Optional.of(valid);
    }

    private static Optional<Map<String, Object>> enumeration(Validator validator, boolean caseInsensitive) {
        return Reflect.field(validator.getClass(), validator, "validStrings", Collection.class).filter(names -> !names.isEmpty()).map(names -> {
            Map<String, Object> valid = new LinkedHashMap<>();
            // The case-insensitive validator keeps a set, whose order is arbitrary.
            valid.put("oneOf", names instanceof List ? names : new TreeSet<Object>(names));
            if (caseInsensitive) valid.put("caseInsensitive", true);
            return valid;
        });
    }

    private static Optional<Map<String, Object>> composite(Validator validator) {
        Map<String, Object> valid = new LinkedHashMap<>();
        Reflect.field(validator.getClass(), validator, "validators", List.class).ifPresent(inner -> {
            for (Object each : inner) of((Validator) each).ifPresent(valid::putAll);
        });
        return valid.isEmpty() ? Optional.empty() : Optional.of(valid);
    }
}
