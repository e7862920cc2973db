package org.unionplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.Decimal;

/** Takes a value that is to be the name of a member: only a string. */
final class NameSink implements JsonSink {

    private final Class<?> type;
    private @Nullable String taken;

    NameSink(Class<?> type) {
        this.type = type;
    }

    String name() {
        String name = taken;
        if (name == null) {
            throw refusal();
        }
        return name;
    }

    private UnionplanException refusal() {
        return new UnionplanException(Message.of("host.name").with("type", type.getSimpleName()));
    }

    @Override
    public void string(String value) {
        taken = value;
    }

    @Override
    public void startObject() {
        throw refusal();
    }

    @Override
    public void endObject() {
        throw refusal();
    }

    @Override
    public void startArray() {
        throw refusal();
    }

    @Override
    public void endArray() {
        throw refusal();
    }

    @Override
    public void name(String name) {
        throw refusal();
    }

    @Override
    public void number(Decimal value) {
        throw refusal();
    }

    @Override
    public void number(long value) {
        throw refusal();
    }

    @Override
    public void bool(boolean value) {
        throw refusal();
    }

    @Override
    public void nothing() {
        throw refusal();
    }
}
