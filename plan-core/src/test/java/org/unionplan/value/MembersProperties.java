package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

/** Members beside the linked hash map of the JDK, around the number from which they are kept in one. */
class MembersProperties {

    @Property
    void areALinkedHashMapThatCannotChange(
            @ForAll @Size(max = 2 * FewMembers.MOST) @UniqueElements
                    List<@AlphaChars @StringLength(max = 3) String> names,
            @ForAll @AlphaChars @StringLength(max = 3) String other) {
        Map<String, Datum> expected = new LinkedHashMap<>();
        names.forEach(name -> expected.put(name, Datum.of(expected.size())));

        Map<String, Datum> members = Members.of(expected).asMap();

        assertThat(members).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(members);
        assertThat(new ArrayList<>(members.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        assertThat(members.get(other)).isEqualTo(expected.get(other));
        assertThat(members.containsKey(other)).isEqualTo(expected.containsKey(other));
        assertThatThrownBy(() -> members.put(other, Datum.of(1))).isInstanceOf(UnsupportedOperationException.class);
        if (!names.isEmpty()) {
            assertThatThrownBy(() -> members.keySet().remove(names.get(0)))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Property
    void doNotFollowTheMapTheyWereMadeOf(@ForAll @IntRange(min = 1, max = 2 * FewMembers.MOST) int size) {
        Map<String, Datum> source = new HashMap<>();
        for (int i = 0; i < size; i++) {
            source.put("m" + i, Datum.of(i));
        }
        Members members = Members.of(source);

        source.clear();

        assertThat(members.getNames()).hasSize(size);
    }

    @Property
    void compareByNamesAndNotByOrder(
            @ForAll @Size(min = 1, max = 20) @UniqueElements List<@AlphaChars @StringLength(3) String> names) {
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);

        assertThat(of(turned))
                .isEqualTo(of(names))
                .isEqualByComparingTo(of(names))
                .hasSameHashCodeAs(of(names));
    }

    private static Members of(List<String> names) {
        Map<String, Datum> members = new LinkedHashMap<>();
        names.forEach(name -> members.put(name, Datum.of(name)));
        return Members.of(members);
    }

    @Example
    void refuseADatumThatIsNull() {
        Map<String, Datum> broken = new HashMap<>();
        broken.put("a", null);

        assertThatNullPointerException().isThrownBy(() -> Members.of(broken)).withMessage("value");
    }
}
