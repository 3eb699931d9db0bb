package id.jejak.deploy.browser;

import com.microsoft.playwright.options.ColorScheme;

class EveryPageOnADarkPhoneTest extends EveryPage {

    EveryPageOnADarkPhoneTest() {
        super(390, ColorScheme.DARK);
    }
}
