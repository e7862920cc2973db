package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;

/**
 * Makes a randomly assembled document consistent: unique identifiers, and references to things that exist.
 *
 * <p>A reference is replaced by one of the identifiers that would do, chosen by the one it had. Where none would do,
 * the reference is left out, or the thing that cannot be without it.
 */
final class Repair {

    /** Relations that must not form a circle, and so lead only to earlier things. */
    private static final Set<Term> ORDERED = Set.of(
            Reference.Relation.DEPENDS_ON,
            Reference.Relation.DERIVES_FROM,
            Reference.Relation.SUCCEEDS,
            Reference.Relation.SUCCEEDED_BY);

    private final Candidates candidates;

    /** Actors that are not a party yet; none is one twice. */
    private final List<ElementId> unbound;

    /** Parties, and after them whoever joined them. */
    private final List<ElementId> bound = new ArrayList<>();

    /** The number of things that the walk met before this one, as {@link Candidates} counts them. */
    private int met;

    private boolean leftOut;
    private boolean recast;

    private Repair(Candidates candidates) {
        this.candidates = candidates;
        this.unbound = new ArrayList<>(candidates.all(List.of(Actor.class)));
    }

    /** The document with whatever was amiss put right. */
    static <D extends Document> D repaired(Shape<D> shape, D document) {
        D sound = new Identifiers().unique(shape, document);
        Repair repair;
        do {
            repair = new Repair(Candidates.of(sound));
            Extensible next = repair.thing(shape, sound, 0);
            sound = shape.getType().cast(Objects.requireNonNull(next, "no document hangs on a reference"));
            // Something that was left out may have been referred to, and an event of another kind binds no one.
        } while (repair.leftOut || repair.recast);
        return sound;
    }

    /**
     * The thing with its references put right.
     *
     * @param owner the position of the thing with an identifier that contains it
     * @return null if it cannot exist without a dangling reference
     */
    private @Nullable Extensible thing(Shape<?> shape, Extensible thing, int owner) {
        int here = met++;
        boolean hasId = shape.getIdentity().filter(id -> id.get(thing) != null).isPresent();
        Set<Object> listed = new HashSet<>();
        boolean[] incomplete = {false};
        Extensible repaired = Copies.rebuilt(shape, thing, (property, value) -> {
            Object member = member(thing, property, value, hasId ? here : owner);
            if (member == null && property.getCardinality() == Property.Cardinality.ONE) {
                incomplete[0] = true;
                return value;
            }
            boolean again = member instanceof ElementId
                    && property.getCardinality() == Property.Cardinality.MANY
                    && !listed.add(List.of(property, member));
            return again ? null : member;
        });
        leftOut |= incomplete[0];
        return incomplete[0] ? null : withItsMembers(repaired);
    }

    /** Conditions and events that lack what their kind needs become of a kind that needs nothing. */
    private Extensible withItsMembers(Extensible thing) {
        if (thing instanceof Trigger trigger && lacksAMember(trigger)) {
            recast = true;
            return trigger.withKind(Trigger.Kind.ALL_CONSENTED);
        }
        if (thing instanceof PactEvent event && lacksAMember(event)) {
            recast = true;
            return event.withKind(PactEvent.Kind.AMENDED);
        }
        return thing;
    }

    private static boolean lacksAMember(Trigger trigger) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> false;
            case COUNT -> trigger.getCount().isEmpty();
            case DATE -> trigger.getDate().isEmpty();
            case EVENT -> trigger.getEvent().isEmpty();
            case ALL_OF, ANY_OF -> trigger.getConditions().isEmpty();
        };
    }

    private static boolean lacksAMember(PactEvent event) {
        return switch (event.getKind()) {
            case SIGNED, RATIFIED, RATIFICATION_FAILED, ACCEDED, WITHDRAWAL_NOTICE ->
                event.getParty().isEmpty();
            case PARTY_SUCCEEDED ->
                event.getParty().isEmpty() || event.getSuccessor().isEmpty();
            case OCCURRED -> event.getEvent().isEmpty();
            case SUSPENDED, RESUMED, RENEWED, NON_RENEWAL_NOTICE, AMENDED, TERMINATED, SUPERSEDED -> false;
        };
    }

    private @Nullable Object member(Extensible thing, Property property, Object value, int owner) {
        return switch (property.getKind()) {
            case REFERENCE -> reference(thing, property, (ElementId) value, owner);
            case OBJECT -> thing(property.getType().getShape().orElseThrow(), (Extensible) value, owner);
            case TIMEFRAME, RECURRENCE, QUANTITY -> {
                met++;
                yield value;
            }
            default -> value;
        };
    }

    private @Nullable ElementId reference(Extensible thing, Property property, ElementId id, int owner) {
        List<Class<?>> types = property.getType().getTargets();
        if (thing instanceof Reference reference) {
            if (reference.getDocument().isPresent()) {
                return id;
            }
            return ORDERED.contains(reference.getRelation())
                    ? chosen(candidates.before(owner, types), id)
                    : chosen(candidates.all(types), id);
        }
        boolean towardsEarlier = thing instanceof ActorRelation
                || (thing instanceof CollectiveAgreement && property.getName().equals("successor"));
        if (towardsEarlier) {
            return chosen(candidates.before(owner, types), id);
        }
        if (thing instanceof Party) {
            return party(id);
        }
        if (thing instanceof PactEvent event) {
            return ofEvent(event, property, id);
        }
        return chosen(thing instanceof Signature || thing instanceof Coverage ? bound : candidates.all(types), id);
    }

    private @Nullable ElementId party(ElementId id) {
        ElementId actor = chosen(unbound, id);
        if (actor != null) {
            unbound.remove(actor);
            bound.add(actor);
        }
        return actor;
    }

    private @Nullable ElementId ofEvent(PactEvent event, Property property, ElementId id) {
        boolean joins = switch (property.getName()) {
            case "party" -> event.getKind() == PactEvent.Kind.ACCEDED;
            case "successor" -> event.getKind() == PactEvent.Kind.PARTY_SUCCEEDED;
            default -> false;
        };
        if (joins) {
            ElementId joining = chosen(candidates.all(List.of(Actor.class)), id);
            if (joining != null) {
                bound.add(joining);
            }
            return joining;
        }
        return property.getName().equals("party")
                ? chosen(bound, id)
                : chosen(candidates.all(property.getType().getTargets()), id);
    }

    private static @Nullable ElementId chosen(List<ElementId> candidates, ElementId id) {
        return candidates.isEmpty() ? null : candidates.get(Math.floorMod(id.hashCode(), candidates.size()));
    }
}
