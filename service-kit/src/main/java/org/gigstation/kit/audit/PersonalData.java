package org.gigstation.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that shows personal data: every good answer is recorded with who asked, which operation, and whom it showed. An answer
 * that cannot be recorded is not given.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PersonalData {

    /** The record component that holds the id or the ids of those shown; of the answer itself, or of each item of a list or page. */
    String id() default "id";
}
