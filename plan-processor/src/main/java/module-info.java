/** Generates the shape and the builder steps of each type of the model from its interface. */
module org.unionplan.processor {
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            org.unionplan.processor.ShapeProcessor;
}
