package org.unionplan.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.codec.HostCodec;
import org.unionplan.message.Messages;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a host's own Jackson 3 mapper read and write every type of the library, alone or inside the host's types, in the
 * same format as {@link DocumentJson}. Without it a mapper would take a document for an ordinary bean and write something
 * that no other tool reads.
 *
 * <ul>
 *   <li>Documents, elements and values are written and read. {@code Document} is read by its member {@code type}.
 *   <li>Findings, reports and messages are written as {@link org.unionplan.json.ReportJson} does.
 *   <li>Answers, such as a scorecard, are written as objects of their accessors in alphabetical order, and things of
 *       documents in them as their identifiers. They are not read.
 *   <li>Everything else is refused with a sentence.
 * </ul>
 *
 * <p>On the class path {@code findAndAddModules()} finds it; on the module path a host adds it by hand. Problems of form are a
 * {@link ModelFormatException}.
 */
public final class UnionplanModule extends JacksonModule {

    private final Messages messages;

    /** The module with messages in English. */
    public UnionplanModule() {
        this(Messages.english());
    }

    private UnionplanModule(Messages messages) {
        this.messages = messages;
    }

    /** The module with those messages in reports. */
    public static UnionplanModule in(Messages messages) {
        Objects.requireNonNull(messages, "messages");

        return new UnionplanModule(messages);
    }

    @Override
    public String getModuleName() {
        return "unionplan";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        HostCodec codec = new HostCodec(messages);
        context.addSerializers(new ModelSerializers(codec, false));
        context.addKeySerializers(new ModelSerializers(codec, true));
        context.addDeserializers(new ModelDeserializers(codec));
        context.addKeyDeserializers((type, config, bean) ->
                codec.isOurs(type.getRawClass()) ? new NameDeserializer(codec, type.getRawClass()) : null);
    }

    private static final class ModelSerializers implements Serializers {

        private final HostCodec codec;
        private final ModelSerializer serializer;

        ModelSerializers(HostCodec codec, boolean names) {
            this.codec = codec;
            this.serializer = new ModelSerializer(codec, names);
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return codec.isOurs(type.getRawClass()) ? serializer : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, bean, format);
        }
    }

    private static final class ModelDeserializers implements Deserializers {

        private final HostCodec codec;

        ModelDeserializers(HostCodec codec) {
            this.codec = codec;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return hasDeserializerFor(config, type.getRawClass())
                    ? new ModelDeserializer(codec, type.getRawClass())
                    : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return findBeanDeserializer(type, config, bean);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return codec.isOurs(type);
        }
    }
}
