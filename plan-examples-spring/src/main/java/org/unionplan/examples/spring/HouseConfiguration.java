package org.unionplan.examples.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.unionplan.document.Document;
import org.unionplan.json.HouseRulesFile;
import org.unionplan.validation.DocumentValidator;

/** Reads the rules of the house, and has {@code @Valid} apply them to every document. */
@Configuration
class HouseConfiguration {

    /** Checks by all rules of the library and the house. */
    @Bean
    DocumentValidator houseValidator(@Value("classpath:house-rules.json") Resource rules) throws IOException {
        HouseRulesFile file = HouseRulesFile.read(rules.getContentAsString(StandardCharsets.UTF_8));
        file.getReport().throwIfErrors();
        return DocumentValidator.builder().house(file.getRules().orElseThrow()).build();
    }

    /** Puts the constraint on documents, whose types are not ours to annotate. */
    @Bean
    ValidationConfigurationCustomizer houseConstraint() {
        return configuration -> {
            HibernateValidatorConfiguration hibernate = (HibernateValidatorConfiguration) configuration;
            ConstraintMapping mapping = hibernate.createConstraintMapping();
            mapping.type(Document.class).constraint(new GenericConstraintDef<>(FollowsHouseRules.class));
            hibernate.addMapping(mapping);
        };
    }
}
