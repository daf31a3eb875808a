package org.luyumarket.storefront.desk;

import java.util.List;

/** The form by which a campaign is planned; prices are rows of two fields, numbered from 1. */
public record CampaignForm(FormState form, List<Option> occasions, List<Option> products, int prices) {}
