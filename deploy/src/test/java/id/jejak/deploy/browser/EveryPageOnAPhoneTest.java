package id.jejak.deploy.browser;

import com.microsoft.playwright.options.ColorScheme;

class EveryPageOnAPhoneTest extends EveryPage {

    EveryPageOnAPhoneTest() {
        super(390, ColorScheme.LIGHT);
    }
}
