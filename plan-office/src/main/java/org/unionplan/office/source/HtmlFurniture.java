package org.unionplan.office.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The parts of a web page that are not its text: navigation, banners, forms, scripts. */
final class HtmlFurniture {

    private static final Set<String> TAGS = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "form",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "input",
            "textarea",
            "datalist",
            "dialog",
            "map",
            "frameset");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "alert",
            "status");

    /** Classes and identifiers by which sites style such parts. */
    private static final Set<String> STYLES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "main-menu",
            "main-nav",
            "site-nav",
            "nav-menu",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "skip",
            "skip-link",
            "skiplink",
            "skip-to-content",
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "cookie",
            "cookies",
            "cookie-bar",
            "cookie-banner",
            "cookie-notice",
            "cookie-consent",
            "consent",
            "gdpr",
            "footer",
            "site-footer",
            "page-footer",
            "site-header",
            "masthead",
            "sidebar",
            "widget",
            "share",
            "sharing",
            "share-buttons",
            "social",
            "social-links",
            "social-media",
            "social-share",
            "newsletter",
            "newsletter-signup",
            "subscribe",
            "related",
            "related-posts",
            "related-articles",
            "comments",
            "popup",
            "modal",
            "login",
            "advert",
            "advertisement",
            "ads",
            "print-only",
            "no-display");

    private HtmlFurniture() {}

    /** Returns true for what is never text. */
    static boolean isSurely(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag) || ROLES.contains(word(element, "role"))) {
            return true;
        }
        if (tag.equals("button")) {
            return element.closest("h1, h2, h3, h4, h5, h6, summary") == null;
        }
        boolean frame = tag.equals("footer") || tag.equals("header");
        return element.hasAttr("hidden")
                || word(element, "aria-hidden").equals("true")
                || isInvisible(element.attr("style"))
                || (frame && element.closest("main, article, section, blockquote") == null && !hasTitle(element))
                || isSkipLink(element);
    }

    /** Returns true for what is probably no text, by its name. */
    static boolean isProbably(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
            return false;
        }
        return (tag.equals("aside")
                        || isStyled(element.id())
                        || element.classNames().stream().anyMatch(HtmlFurniture::isStyled))
                && !hasTitle(element);
    }

    private static boolean hasTitle(Element element) {
        return element.selectFirst("h1") != null;
    }

    private static boolean isStyled(String name) {
        return STYLES.contains(name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static boolean isInvisible(String style) {
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    /** A link within the page before its text. */
    private static boolean isSkipLink(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.parent() != null
                && element.parent().normalName().equals("body");
    }

    private static String word(Element element, String attribute) {
        return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
    }
}
