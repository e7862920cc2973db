package org.unionplan.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.codec.HostCodec;
import org.unionplan.message.Messages;

/**
 * Lets a host's own Jackson 2 mapper read and write every type of the library, alone or inside the host's types. Forms and
 * refusals are those of {@link org.unionplan.json.jackson.UnionplanModule}.
 *
 * <p>{@code findAndRegisterModules()} finds it, and so does Spring Boot 3; Quarkus needs a customizer. Problems of form are a {@link
 * Jackson2FormatException}.
 */
public final class UnionplanJackson2Module extends Module {

    private final Messages messages;

    /** The module with messages in English. */
    public UnionplanJackson2Module() {
        this(Messages.english());
    }

    private UnionplanJackson2Module(Messages messages) {
        this.messages = messages;
    }

    /** The module with those messages in reports. */
    public static UnionplanJackson2Module in(Messages messages) {
        Objects.requireNonNull(messages, "messages");

        return new UnionplanJackson2Module(messages);
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
        context.addSerializers(new OurSerializers(codec, false));
        context.addKeySerializers(new OurSerializers(codec, true));
        context.addDeserializers(new OurDeserializers(codec));
        context.addKeyDeserializers((type, config, bean) ->
                codec.isOurs(type.getRawClass()) ? new Jackson2NameDeserializer(codec, type.getRawClass()) : null);
    }

    private static final class OurSerializers extends Serializers.Base {

        private final HostCodec codec;
        private final Jackson2Serializer serializer;

        OurSerializers(HostCodec codec, boolean names) {
            this.codec = codec;
            this.serializer = new Jackson2Serializer(codec, names);
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return codec.isOurs(type.getRawClass()) ? serializer : null;
        }
    }

    private static final class OurDeserializers extends Deserializers.Base {

        private final HostCodec codec;

        OurDeserializers(HostCodec codec) {
            this.codec = codec;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return of(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return of(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return codec.isOurs(type);
        }

        private @Nullable JsonDeserializer<?> of(Class<?> type) {
            return codec.isOurs(type) ? new Jackson2Deserializer(codec, type) : null;
        }
    }
}
