package org.unionplan.json.codec;

import org.unionplan.message.Message;

/**
 * The parameters of a message in JSON: text, numbers and identifiers as strings, a message as an object of its code and
 * its parameters, several as an array of those.
 */
public final class MessageJson {

    private MessageJson() {}

    /** Writes a member "parameters". */
    public static void parameters(Message message, JsonSink json) {
        json.name("parameters");
        json.startObject();
        message.getParameters().forEach((name, parameter) -> {
            json.name(name);
            parameter(parameter, json);
        });
        json.endObject();
    }

    private static void parameter(Message.Parameter parameter, JsonSink json) {
        switch (parameter.getKind()) {
            case TEXT, NUMBER, ID -> json.string(parameter.getText());
            case MESSAGE -> message(parameter.getMessages().get(0), json);
            case LIST -> {
                json.startArray();
                parameter.getMessages().forEach(message -> message(message, json));
                json.endArray();
            }
        }
    }

    private static void message(Message message, JsonSink json) {
        json.startObject();
        json.name("code");
        json.string(message.getCode());
        parameters(message, json);
        json.endObject();
    }
}
