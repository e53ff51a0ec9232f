package kafkalossless.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes with which lines of Spring Boot an application of this release train of Spring Cloud starts: what its verifier accepts by default. Trains
 * before the verifier answer nothing. One argument: the file to write.
 */
public final class CloudTrain {
    private static final String VERIFIER = "org.springframework.cloud.configuration.CompatibilityVerifierProperties";

    private CloudTrain() {
    }

    public static void main(String[] arguments) throws IOException {
        Optional<Object> accepted = Reflect.find(VERIFIER).flatMap(type -> Reflect.call(type, Beans.make(type), "getCompatibleBootVersions"));
        Map<String, Object> answer = new LinkedHashMap<>();
        accepted.ifPresent(lines -> answer.put("springBoot", lines));
        Files.writeString(Path.of(arguments[0]), Json.write(answer));
    }
}
