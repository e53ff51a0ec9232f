package kafkalossless.oracle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.kafka.common.config.ConfigDef.Validator;

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
            default -> Optional.empty();
        };
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
