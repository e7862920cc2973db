import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;

/** Validates bills of materials against the schema of CycloneDX, and compares them with what Maven resolves for users. */
public final class Bills {

    /** The lines of dependency:list: group:artifact:jar:version:scope. */
    private static final Pattern RESOLVED = Pattern.compile("([^:\\s]+):([^:\\s]+):jar:([^:\\s]+):(?:compile|runtime)");

    private static boolean sound = true;

    private Bills() {}

    public static void main(String[] modules) throws Exception {
        for (String module : modules) {
            Path bill = Path.of(module, "target", module + "-sbom.json");
            List<ParseException> problems = new JsonParser().validate(bill.toFile(), Version.VERSION_16);
            if (!problems.isEmpty()) {
                problems.forEach(problem -> complain(bill + ": " + problem.getMessage()));
                continue;
            }
            Set<String> resolved = resolved(Path.of(module, "target", "runtime-dependencies.txt"));
            Set<String> listed = listed(new JsonParser().parse(bill.toFile()));
            report(bill + " lacks ", resolved, listed);
            report(bill + " lists more than Maven resolves: ", listed, resolved);
            System.out.println(bill + ": " + listed.size() + " dependencies");
        }
        System.exit(sound ? 0 : 1);
    }

    private static Set<String> resolved(Path list) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(list)) {
            Matcher found = RESOLVED.matcher(line);
            if (found.find()) {
                names.add(found.group(1) + ":" + found.group(2) + ":" + found.group(3));
            }
        }
        return names;
    }

    private static Set<String> listed(Bom bom) {
        Set<String> names = new TreeSet<>();
        for (Component component : bom.getComponents()) {
            names.add(component.getGroup() + ":" + component.getName() + ":" + component.getVersion());
        }
        return names;
    }

    private static void report(String complaint, Set<String> all, Set<String> others) {
        all.stream().filter(each -> !others.contains(each)).forEach(each -> complain(complaint + each));
    }

    private static void complain(String problem) {
        System.err.println(problem);
        sound = false;
    }
}
