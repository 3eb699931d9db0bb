package id.jejak.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the rules find what they are for. */
class AxeTest extends InBrowser {

    @Test
    void finds_a_field_that_nobody_named() {
        page.setContent("<html lang=id><title>Contoh</title><main><h1>Contoh</h1><input name=nik></main>");
        assertThat(Axe.gravest(page)).singleElement().asString().startsWith("label: <input name=\"nik\">");
    }
}
