package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a quantity of people or votes, which is never below zero. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface CountsPeople {}
