package org.unionplan.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;

/** An element of an XML file, without its prefix. It is changed while a file is repaired. Not thread-safe. */
public final class XmlElement {

    private String name;
    private final String namespace;
    private final int offset;
    private @Nullable Map<String, String> attributes;
    private @Nullable List<XmlElement> children;
    private String text = "";
    private @Nullable ElementId proposedId;

    /** Creates an element that was read at that offset. */
    XmlElement(String name, String namespace, int offset) {
        this.name = name;
        this.namespace = namespace;
        this.offset = offset;
    }

    /** Creates an element that no file has. */
    public XmlElement(String name) {
        this(name, "", 0);
    }

    public String getName() {
        return name;
    }

    public void rename(String other) {
        name = other;
    }

    public String getNamespace() {
        return namespace;
    }

    /** Returns the offset of the start tag in the text of the file. */
    public int getOffset() {
        return offset;
    }

    /** Returns the characters directly in the element, white space included. */
    public String getText() {
        return text;
    }

    public void setText(String characters) {
        text = characters;
    }

    public Map<String, String> getAttributes() {
        return attributes == null ? Map.of() : attributes;
    }

    /** Returns the value of an attribute; empty if it is absent or blank. */
    public Optional<String> getAttribute(String attribute) {
        return Optional.ofNullable(getAttributes().get(attribute)).filter(value -> !value.isBlank());
    }

    /** Sets an attribute in place of one of that name, or removes it if the value is null. */
    public void setAttribute(String attribute, @Nullable String value) {
        if (value != null) {
            if (attributes == null) {
                attributes = new LinkedHashMap<>();
            }
            attributes.put(attribute, value);
        } else if (attributes != null) {
            attributes.remove(attribute);
        }
    }

    /** Returns the children, which can be changed through {@link #setChildren}. */
    public List<XmlElement> getChildren() {
        return children == null ? List.of() : children;
    }

    public void setChildren(List<XmlElement> elements) {
        children = elements.isEmpty() ? null : elements;
    }

    /** Returns the children of that name. */
    public List<XmlElement> getChildren(String child) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement each : getChildren()) {
            if (each.name.equals(child)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Returns the first child of that name. */
    public Optional<XmlElement> find(String child) {
        for (XmlElement each : getChildren()) {
            if (each.name.equals(child)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Returns the text of the first child of that name; empty if there is none or it is blank. */
    public Optional<String> textOf(String child) {
        return find(child).map(XmlElement::getText).filter(words -> !words.isBlank());
    }

    public XmlElement add(XmlElement child) {
        if (children == null) {
            children = new ArrayList<>();
        }
        children.add(child);
        return child;
    }

    /** Adds a child without text. */
    public XmlElement add(String child) {
        return add(new XmlElement(child));
    }

    /** Adds a child with that text, of which characters that XML cannot hold are replaced. */
    public XmlElement add(String child, String words) {
        XmlElement added = add(child);
        added.setText(XmlText.clean(words));
        return added;
    }

    /** Returns true if it has neither text nor an attribute nor a child. */
    public boolean isEmpty() {
        return text.isBlank() && getAttributes().isEmpty() && getChildren().isEmpty();
    }

    /** Returns the identifier that the model had for an element whose format has none. */
    public Optional<ElementId> getProposedId() {
        return Optional.ofNullable(proposedId);
    }

    public void setProposedId(ElementId id) {
        proposedId = id;
    }

    @Override
    public String toString() {
        return name;
    }
}
