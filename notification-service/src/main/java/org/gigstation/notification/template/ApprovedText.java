package org.gigstation.notification.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that may be sent.
 *
 * @param carrierCode what a vendor calls it whose API takes codes instead of texts; {@code null} when there is no such vendor
 */
public record ApprovedText(TemplateCode code, int edition, String body, MessageClass messageClass, String carrierCode) {

    static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    /** Names of variables that the text has and these do not. */
    public List<String> missing(Map<String, String> variables) {
        return VARIABLE.matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(name -> variables.get(name) == null)
                .distinct()
                .toList();
    }

    /** The text with its variables filled in; one without a value says nothing. */
    public String render(Map<String, String> variables) {
        return VARIABLE.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(variables.getOrDefault(found.group(1), "")));
    }
}
