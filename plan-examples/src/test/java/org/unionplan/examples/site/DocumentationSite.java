package org.unionplan.examples.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown pages of the project as HTML files that link to each other and to the Javadoc, in one folder. Links to other
 * files of the project lead to copies.
 */
final class DocumentationSite {

    /** The folder for the Javadoc, which another step of the build fills. */
    static final String JAVADOC = "apidocs";

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    private static final String STYLE = """
            body { max-width: 52rem; margin: 0 auto; padding: 0 1rem 3rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; }
            nav { padding: 1rem 0; border-bottom: 1px solid #767676; }
            nav a { margin-right: 1rem; }
            a { color: #0b57a4; }
            pre { overflow-x: auto; padding: .75rem; background: #f4f4f4; }
            code { font: .9em/1.4 ui-monospace, monospace; }
            table { display: block; overflow-x: auto; border-collapse: collapse; }
            th, td { padding: .3rem .6rem; border: 1px solid #b0b0b0; text-align: left; vertical-align: top; }
            """;

    private final Path project;
    private final Path site;
    private final Set<Path> pages = new TreeSet<>();

    private DocumentationSite(Path project, Path site) {
        this.project = project;
        this.site = site;
    }

    /** Writes the site: {@code DocumentationSite PROJECT SITE}. */
    public static void main(String[] folders) throws IOException {
        write(Path.of(folders[0]), Path.of(folders[1]));
    }

    /** Writes the pages of that project into that folder. */
    static void write(Path project, Path site) throws IOException {
        new DocumentationSite(project.toRealPath(), site.toAbsolutePath().normalize()).write();
    }

    private void write() throws IOException {
        find(".", 1);
        find("docs", Integer.MAX_VALUE);
        find("plan-examples/documents", 1);
        for (Path page : pages) {
            write(htmlOf(page), PARSER.parse(Files.readString(project.resolve(page))), page);
        }
        Files.copy(site.resolve("README.html"), site.resolve("index.html"), StandardCopyOption.REPLACE_EXISTING);
        writeList("docs/decisions", "Decisions");
    }

    private void find(String folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve(folder).normalize(), depth)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .map(project::relativize)
                    .forEach(pages::add);
        }
    }

    private static Path htmlOf(Path page) {
        return page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", ".html"));
    }

    /** Writes a page of links to the pages of a folder that has no README. */
    private void writeList(String folder, String title) throws IOException {
        StringBuilder list = new StringBuilder("# " + title + "\n\n");
        for (Path page : pages) {
            if (page.startsWith(folder)) {
                list.append("- [")
                        .append(title(PARSER.parse(Files.readString(project.resolve(page)))))
                        .append("](")
                        .append(page.getFileName())
                        .append(")\n");
            }
        }
        Path index = Path.of(folder, "index.html");
        write(index, PARSER.parse(list.toString()), index);
    }

    /**
     * Writes a page.
     *
     * @param target the file, from the folder of the site
     * @param source the file from which links are resolved, from the folder of the project
     */
    private void write(Path target, Node document, Path source) throws IOException {
        List<Link> links = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
            }

            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        for (Image image : images) {
            image.setDestination(picture(source.resolveSibling(image.getDestination())));
        }
        for (Link link : links) {
            link.setDestination(destination(link.getDestination(), source));
        }
        String up = "../".repeat(target.getNameCount() - 1);
        String html = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <nav aria-label="Site">%s</nav>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title(document)), STYLE, navigation(up), RENDERER.render(document));
        Path file = site.resolve(target);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }

    /** A picture as part of the page, so that the page requests nothing. */
    private String picture(Path file) throws IOException {
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(Files.readAllBytes(project.resolve(file.normalize())));
    }

    private static String navigation(String up) {
        return link(up + "index.html", "Unionplan")
                + link(up + "docs/README.html", "Guide")
                + link(up + "docs/format-1.0.html", "Format")
                + link(up + "docs/rules.html", "Rules")
                + link(up + JAVADOC + "/index.html", "Javadoc")
                + link(up + "CHANGELOG.html", "Changelog");
    }

    private static String link(String to, String words) {
        return "<a href=\"" + to + "\">" + words + "</a>";
    }

    private String destination(String destination, Path source) throws IOException {
        if (destination.contains(":") || destination.startsWith("#")) {
            return destination;
        }
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        String heading = hash < 0 ? "" : destination.substring(hash);
        Path target = source.resolveSibling(file).normalize();
        if (pages.contains(target)) {
            return file.replaceFirst("\\.md$", ".html") + heading;
        }
        if (Files.isDirectory(project.resolve(target))) {
            return file.replaceFirst("/?$", "/index.html");
        }
        Path copy = site.resolve(target);
        Files.createDirectories(copy.getParent());
        Files.copy(project.resolve(target), copy, StandardCopyOption.REPLACE_EXISTING);
        return destination;
    }

    /** The words of the first heading. */
    private static String title(Node document) {
        StringBuilder title = new StringBuilder();
        Node first = document.getFirstChild();
        if (first instanceof Heading heading) {
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    title.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    title.append(code.getLiteral());
                }
            });
        }
        return title.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
