package id.jejak.deploy.browser;

import com.microsoft.playwright.options.ColorScheme;

class EveryPageOnADarkScreenTest extends EveryPage {

    EveryPageOnADarkScreenTest() {
        super(1280, ColorScheme.DARK);
    }
}
