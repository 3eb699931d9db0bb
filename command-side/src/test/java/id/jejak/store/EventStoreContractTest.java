package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Asks the contract itself: a store that does nothing must not pass any of it. */
class EventStoreContractTest {

    private static final class OnNoOp extends EventStoreContract {
        @Override
        StoreUnderTest open() {
            return new NoOpStore();
        }
    }

    /** Checked before anything reaches a store. */
    private static final List<String> OF_THE_SHARED_PART = List.of("claims_without_an_event_fail_the_unit");

    @TestFactory
    Stream<DynamicTest> a_store_that_does_nothing_fails() {
        return checks().map(check -> DynamicTest.dynamicTest(check.getName(), () -> {
            OnNoOp contract = new OnNoOp();
            contract.openStore();
            assertThatThrownBy(() -> check.invoke(contract)).hasCauseInstanceOf(Throwable.class);
        }));
    }

    @Test
    void the_contract_is_not_empty() {
        assertThat(checks()).hasSizeGreaterThan(20);
    }

    private static Stream<Method> checks() {
        return Arrays.stream(EventStoreContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> !OF_THE_SHARED_PART.contains(method.getName()));
    }
}
