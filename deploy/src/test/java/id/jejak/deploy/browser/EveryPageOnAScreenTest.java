package id.jejak.deploy.browser;

import com.microsoft.playwright.options.ColorScheme;

class EveryPageOnAScreenTest extends EveryPage {

    EveryPageOnAScreenTest() {
        super(1280, ColorScheme.LIGHT);
    }
}
