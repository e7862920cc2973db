package org.unionplan.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Reports what an interface lacks, each problem at the element to mend. */
final class Problems {

    private final Messager messager;
    private boolean any;

    Problems(Messager messager) {
        this.messager = messager;
    }

    /** Reports a problem of a type or of an accessor; the message begins with its name. */
    void report(Element at, String message) {
        any = true;
        messager.printMessage(Diagnostic.Kind.ERROR, name(at) + " " + message, at);
    }

    private static String name(Element element) {
        String name = element.getSimpleName().toString();
        return element.getKind() == ElementKind.METHOD && element.getEnclosingElement() instanceof TypeElement type
                ? type.getSimpleName() + "." + name + "()"
                : name;
    }

    boolean any() {
        return any;
    }
}
