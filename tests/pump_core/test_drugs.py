"""The drug library is read exactly, shows each drug in its own unit, and names what is wrong with it."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest

from pump_core.catalogue import Catalogue
from pump_core.clocks import days
from pump_core.drugs import DrugLibrary, read_drugs
from pump_core.errors import CatalogueError, QuantityError
from pump_core.quantities import Concentration, DoseRate
from tests.pump_core.examples import raw


def test_the_eight_drugs_are_there_each_in_its_unit(drugs: DrugLibrary) -> None:
    units = {name: drug.mass_unit for name, drug in drugs.drugs.items()}
    assert units == {
        "morphine": "mg",
        "hydromorphone": "mg",
        "fentanyl": "mcg",
        "sufentanil": "mcg",
        "bupivacaine": "mg",
        "clonidine": "mcg",
        "ziconotide": "mcg",
        "baclofen": "mcg",
    }
    dose = DoseRate.parse("1200 mcg/day")
    strength = Concentration.parse("2 mg/mL")
    assert drugs.drug("morphine").dose_text(dose) == "1.2 mg/day"
    assert drugs.drug("baclofen").dose_text(dose) == "1,200 mcg/day"
    assert drugs.drug("morphine").concentration_text(strength) == "2 mg/mL"
    assert drugs.drug("baclofen").concentration_text(strength) == "2,000 mcg/mL"


def test_the_library_says_what_stopping_means(drugs: DrugLibrary) -> None:
    assert "fatal" in drugs.drug("baclofen").stopping
    assert "withdrawal" in drugs.drug("morphine").stopping
    assert "No withdrawal" in drugs.drug("ziconotide").stopping
    assert "No withdrawal" in drugs.drug("bupivacaine").stopping
    assert "rebound hypertension" in drugs.drug("clonidine").stopping


def test_a_product_knows_its_drug_strength_and_stability(drugs: DrugLibrary) -> None:
    product = drugs.find_product("prialt-100")
    assert product is not None
    assert product.drug == "ziconotide"
    assert product.concentration == Concentration.parse("100 mcg/mL")
    assert product.stable == days(84)
    assert product.fluid.to_list() == [[["ziconotide", 100_000_000]]]
    assert drugs.find_product("prialt") is None


def test_products_have_ids_of_their_own_and_strengths_on_the_pumps_step(
    drugs: DrugLibrary, catalogue: Catalogue
) -> None:
    products = [product for drug in drugs.drugs.values() for product in drug.products]
    assert len({product.id for product in products}) == len(products) > 0
    step = catalogue.pumps["8637-40"].concentration_step
    assert all(product.concentration.floor_to(step) == product.concentration for product in products)


def test_ranges_are_in_order(drugs: DrugLibrary) -> None:
    for drug in drugs.drugs.values():
        assert DoseRate.whole_base(0) < drug.start_low <= drug.start_high <= drug.consensus_dose
        tolerant = drug.start_high_tolerant
        assert tolerant is None or drug.start_high < tolerant <= drug.consensus_dose
        assert tolerant is None or drug.kind == "opioid"


def test_the_library_says_what_each_drug_forbids(drugs: DrugLibrary) -> None:
    said = drugs.drugs.values()
    assert {drug.id for drug in said if not drug.patient_boluses} == {"baclofen"}
    assert {drug.id for drug in said if drug.not_after_psychosis} == {"ziconotide"}
    opioids = {"morphine", "hydromorphone", "fentanyl", "sufentanil"}
    assert {drug.id for drug in said if drug.kind == "opioid"} == opioids
    pain = {"malignant_pain", "nonmalignant_pain"}
    assert {drug.id for drug in said if drug.indications == pain} == set(drugs.drugs) - {"baclofen"}
    assert drugs.drug("baclofen").indications == {"spinal_spasticity", "cerebral_spasticity"}


def test_the_label_of_ziconotide_differs_by_jurisdiction(drugs: DrugLibrary) -> None:
    labels = {name: drug.label_doses for name, drug in drugs.drugs.items() if drug.label_doses}
    assert labels == {
        "ziconotide": {"US": DoseRate.parse("19.2 mcg/day"), "EU": DoseRate.parse("21.6 mcg/day")},
    }


def test_only_morphine_has_a_start_range_of_its_own_for_the_tolerant(drugs: DrugLibrary) -> None:
    tolerant = {name: drug.start_high_tolerant for name, drug in drugs.drugs.items() if drug.start_high_tolerant}
    assert tolerant == {"morphine": DoseRate.parse("10 mg/day")}


def test_an_unknown_drug_is_answered_with_the_known_ones(drugs: DrugLibrary) -> None:
    with pytest.raises(
        CatalogueError, match=r"drug 'saline' .* known are baclofen, bupivacaine, clonidine, .*, ziconotide"
    ):
        drugs.drug("saline")


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("mass_unit",), "g", "mass_unit"),
        (("start_dose", "source"), "", "start_dose.source"),
        (("start_dose", "confidence"), "certain", "start_dose.confidence"),
        (("stopping", "source"), "", "stopping.source"),
        (("stopping", "text"), None, "stopping.text"),
        (("consensus_dose", "value"), 15, "consensus_dose.value"),
        (("largest_decrease_percent", "source"), "", "largest_decrease_percent.source"),
        (("products", 0, "stable_days", "value"), 0, "products.0.stable_days.value"),
        (("products", 0, "stable_days", "value"), "180", "products.0.stable_days.value"),
        (("dose",), "1 mg/day", "dose"),
        (("start_high_tolerant", "source"), "", "start_high_tolerant.source"),
        (("label_doses",), {"US": {"value": "1 mg/day"}}, "label_doses.US.source"),
        (("patient_boluses", "value"), "yes", "patient_boluses.value"),
        (("not_after_psychosis", "value"), 1, "not_after_psychosis.value"),
        (("indications", "value"), ["headache"], "indications.value.0"),
    ],
)
def test_an_entry_that_does_not_fit_is_named(path: tuple[Any, ...], value: object, named: str) -> None:
    data: Any = json.loads(raw("drugs.json"))
    place = data["drugs"]["morphine"]
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(CatalogueError, match=f"(?s)the drug library .*morphine.{named}"):
        read_drugs(json.dumps(data).encode())


@pytest.mark.parametrize(("percent", "fits"), [("0", False), ("1", True), ("99", True), ("100", False), ("-5", False)])
def test_a_largest_decrease_is_a_part_of_the_dose(percent: str, fits: bool) -> None:
    data: Any = json.loads(raw("drugs.json"))
    data["drugs"]["morphine"]["largest_decrease_percent"]["value"] = percent
    if fits:
        read = read_drugs(json.dumps(data).encode()).drug("morphine").largest_decrease_percent
        assert read == Fraction(percent)
    else:
        with pytest.raises(CatalogueError, match="between 0 and 100 %"):
            read_drugs(json.dumps(data).encode())


def test_a_drug_without_a_largest_decrease_may_be_stopped_abruptly(drugs: DrugLibrary) -> None:
    without = {name for name, drug in drugs.drugs.items() if drug.largest_decrease_percent is None}
    assert without == {"ziconotide", "bupivacaine"}


def test_a_dose_in_a_wrong_unit_is_quoted() -> None:
    data: Any = json.loads(raw("drugs.json"))
    data["drugs"]["morphine"]["consensus_dose"]["value"] = "15 mg"
    with pytest.raises(QuantityError, match="'mg' is no unit of DoseRate"):
        read_drugs(json.dumps(data).encode())
