package org.unionplan.document.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.unionplan.document.Decision.Vote;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/** The share in favour of a vote, in percent: the stated one, or else the one that exact figures give. */
final class VoteShare {

    /** A published share or requirement is rounded, often to whole percent. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    private final Quantity.Bounds bounds;

    private VoteShare(Quantity.Bounds bounds) {
        this.bounds = bounds;
    }

    static Optional<VoteShare> of(Vote vote) {
        Optional<Quantity> stated = vote.getShareInFavour();
        if (stated.isPresent()) {
            return stated.filter(share -> Constraint.PERCENT.admits(share.getValue()))
                    .map(Quantity::getBounds)
                    .filter(bounds -> !bounds.isApproximate())
                    .map(VoteShare::new);
        }
        Optional<Quantity.Bounds> inFavour = vote.getInFavour().map(Quantity::getBounds);
        Optional<Quantity.Bounds> against = vote.getAgainst().map(Quantity::getBounds);
        if (inFavour.isEmpty() || against.isEmpty()) {
            return Optional.empty();
        }
        Quantity.Bounds cast = inFavour.get().plus(against.get());
        if (!inFavour.get().isExact()
                || !cast.isExact()
                || cast.getLower().orElseThrow().signum() <= 0) {
            return Optional.empty();
        }
        Decimal share = Decimal.parse(percent(inFavour.get(), cast).toPlainString());
        return Optional.of(new VoteShare(Quantity.of(share).getBounds()));
    }

    /** The part in percent of the whole, both exact. */
    static BigDecimal percent(Quantity.Bounds part, Quantity.Bounds whole) {
        BigDecimal counted = part.getLower().orElseThrow().toBigDecimal();
        return counted.movePointRight(2).divide(whole.getLower().orElseThrow().toBigDecimal(), 2, RoundingMode.HALF_UP);
    }

    boolean isSurelyBelow(BigDecimal required) {
        return bounds.getUpper()
                .filter(upper -> required.subtract(upper.toBigDecimal()).compareTo(ROUNDING) > 0)
                .isPresent();
    }

    boolean isSurelyAbove(BigDecimal required) {
        return bounds.getLower()
                .filter(lower -> lower.toBigDecimal().subtract(required).compareTo(ROUNDING) > 0)
                .isPresent();
    }

    @Override
    public String toString() {
        return bounds.toString();
    }
}
