package org.gigstation.registry.enterprise;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.gigstation.registry.problem.Unacceptable;

/** What people type as a credit code: refused with a reason, or 18 characters that are read again as themselves. */
class UsccFuzz {

    @FuzzTest(maxDuration = "30s")
    void a_credit_code(@NotNull String typed) {
        try {
            Uscc code = Uscc.of(typed);
            if (code.value().length() != 18 || !Uscc.of(code.value()).equals(code)) {
                throw new AssertionError("read again it is another code");
            }
        } catch (Unacceptable refused) {
            // with a reason for people
        }
    }
}
