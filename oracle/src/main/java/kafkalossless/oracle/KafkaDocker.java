package kafkalossless.oracle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Has the program that starts the image of Apache Kafka write the file with which the broker starts. Two arguments: the file of answers to write, and
 * the file of questions, each a line `{"environment":{"KAFKA_NODE_ID":"1"},"mounted":"node.id=2"}`; the answers stand in the same order, a line each.
 */
public final class KafkaDocker {
    private static final String WRAPPER = "kafka.docker.KafkaDockerWrapper";
    private static final String FILE = "server.properties";

    private KafkaDocker() {
    }

    public static void main(String[] arguments) throws IOException {
        Object wrapper = Reflect.scalaObject(WRAPPER).orElseThrow();
        Path folder = Files.createTempDirectory("kafka-docker");
        Path given = Files.createDirectory(folder.resolve("default"));
        Files.writeString(given.resolve(FILE), "image=default\n");
        int number = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                Map<String, Object> question = FlatJson.read(line);
                Path mounted = Files.createDirectory(folder.resolve("mounted" + number));
                Path written = Files.createDirectory(folder.resolve("final" + number++));
                if (question.get("mounted") != null) Files.writeString(mounted.resolve(FILE), (String) question.get("mounted"));
                Reflect.call(wrapper.getClass(), wrapper, "prepareServerConfigs", given, mounted, written, scalaMap((Map<?, ?>) question.get("environment")));
                out.write(Json.write(settings(written.resolve(FILE))));
                out.newLine();
            }
        }
    }

    /** The lines of the file without the empty ones, in the order of the alphabet: Scala's map keeps none. */
    private static List<String> settings(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).sorted().collect(Collectors.toList());
    }

    private static Object scalaMap(Map<?, ?> environment) {
        Object map = Reflect.scalaObject("scala.collection.immutable.Map").flatMap(one -> Reflect.call(one.getClass(), one, "empty")).orElseThrow();
        for (Map.Entry<?, ?> entry : environment.entrySet()) {
            Object before = map;
            Optional<Object> with = Reflect.call(before.getClass(), before, "updated", entry.getKey(), entry.getValue());
            map = with.orElseThrow();
        }
        return map;
    }
}
